/// A span of time for a person.
enum DurationLabel {
    /// A duration: `340 ms`, `2.1 s`, `90 s`.
    static func text(seconds: Double) -> String {
        switch seconds {
        case ..<0.9995: "\(Int((seconds * 1000).rounded())) ms"
        case ..<9.95: "\(Int((seconds * 10).rounded()) / 10).\(Int((seconds * 10).rounded()) % 10) s"
        default: "\(Int(min(seconds, 1e9).rounded())) s"
        }
    }

    /// How far apart two moments are, roughly: `now`, `5 min`, `3 h`, `12 d`.
    static func distance(seconds: Double) -> String {
        let seconds = Int(min(abs(seconds), 1e12))
        switch seconds {
        case ..<60: return "now"
        case ..<(120 * 60): return "\(seconds / 60) min"
        case ..<(48 * 3600): return "\(seconds / 3600) h"
        default: return "\(seconds / 86_400) d"
        }
    }
}
