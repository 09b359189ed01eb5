/// The version, as `--version`, the User-Agent and the changelog say it.
enum Version {
    static let text = "0.1.0"
}
