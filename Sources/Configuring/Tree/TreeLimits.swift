/// How much of a sources.yml is read before it is refused.
public enum TreeLimits {
    /// Bytes of the whole file.
    public static let bytes = 1 << 20
    /// Lists and groups within each other.
    public static let depth = 32
    /// Mistakes that are told at once; a file with more is another file.
    public static let mistakes = 200
}
