//! The program: arguments, a command, an exit code.

fn main() -> std::process::ExitCode {
    farul::cli::run()
}
