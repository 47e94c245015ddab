//! Small files as addresses that hold the file itself (`data:`), so that nothing more is
//! asked for, and nothing can be kept from a page by where it is shown.

use std::fmt::Write;

/// The address of a file of a media type, safe in any attribute.
pub(crate) fn address(media_type: &str, bytes: &[u8]) -> String {
    let mut address = format!("data:{media_type},");
    for byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~!*();:@,/?=+$".contains(byte) {
            address.push(char::from(*byte));
        } else {
            // Writing to a string never fails.
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}
