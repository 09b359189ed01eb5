import Glibc

/// Who decides, where nobody is named.
enum Person {
    /// The name of the user that runs the command.
    static var current: String {
        getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "unknown"
    }
}
