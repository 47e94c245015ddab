//! What this room can find: a machine that does not let us serve or watch.

use crate::diagnostic::faults;

faults! {
    /// The port and those after it are taken.
    Error "port-taken" PortTaken { address: String, tried: usize }
    /// The address is not one of this machine, or may not be used.
    Error "address-refused" AddressRefused { address: String, reason: String }
    /// What is allowed as the name of this computer is none; `problem` is one of the kinds
    /// that the words tell apart, `right` the name within it.
    Error "host-name" HostName { name: String, problem: &'static str, right: Option<String> }
    /// The campaign's folder cannot be watched.
    Error "watch-failed" WatchFailed { folder: String, reason: String }
    /// The server stopped by itself.
    Error "server-failed" ServerFailed { reason: String }
}
