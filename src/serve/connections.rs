//! Takes connections: none that asks for nothing, and no more than the system has files for.
//!
//! Each connection is an open file of the system. If they took all that one program may have,
//! no build could read the campaign.

use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;

/// How many connections there are at most: every open page of a browser has one.
const MOST: usize = 2048;

/// How many files a build and all else must still be able to open.
const SPARE: usize = 64;

/// When it is looked again whether there is room.
const BREATH: Duration = Duration::from_millis(50);

/// Serves whoever connects, for ever. A connection on which no request comes within
/// `patience` ends.
pub(super) async fn serve(
    listener: TcpListener,
    app: Router,
    patience: Duration,
) -> io::Result<std::convert::Infallible> {
    listener.set_nonblocking(true)?;
    let probe = listener.try_clone()?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let mut server = Builder::new(TokioExecutor::new()).http1_only();
    server.http1().timer(TokioTimer::new()).header_read_timeout(patience);
    let places = Arc::new(Semaphore::new(MOST));
    loop {
        let place = place(&places, &probe).await?;
        // One that went away again is no reason to take no other.
        let Ok((stream, _)) = listener.accept().await else {
            sleep(BREATH).await;
            continue;
        };
        let (server, app) = (server.clone(), TowerToHyperService::new(app.clone()));
        tokio::spawn(async move {
            // Whatever becomes of it, nobody is left to be told.
            let _ = server.serve_connection(TokioIo::new(stream), app).await;
            drop(place);
        });
    }
}

/// Waits for a place for one more connection; the only one always has it.
async fn place(places: &Arc<Semaphore>, probe: &TcpListener) -> io::Result<OwnedSemaphorePermit> {
    loop {
        let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
        if places.available_permits() + 1 == MOST || has_room(probe) {
            return Ok(place);
        }
        drop(place);
        sleep(BREATH).await;
    }
}

/// Whether more files can be opened: no system says so without being tried.
fn has_room(probe: &TcpListener) -> bool {
    (0..SPARE).map(|_| probe.try_clone()).collect::<io::Result<Vec<_>>>().is_ok()
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    /// Far less than any answer may take.
    const PATIENCE: Duration = Duration::from_millis(50);

    #[test]
    fn who_asks_for_nothing_is_not_kept_and_a_slow_answer_comes() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let slow = || async {
            sleep(PATIENCE * 5).await;
            "slow"
        };
        runtime.spawn(serve(listener, Router::new().fallback(slow), PATIENCE));
        let said = |request: &str| {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut answer = String::new();
            // The connection ends; however it does, it is not kept.
            if let Err(error) = stream.read_to_string(&mut answer) {
                assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);
            }
            answer
        };
        for unfinished in ["", "GET / HT", "GET / HTTP/1.1\r\nhost: localhost\r\n"] {
            assert!(!said(unfinished).contains("slow"));
        }
        let answer = said("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("slow"), "{answer}");
        runtime.shutdown_background();
    }
}
