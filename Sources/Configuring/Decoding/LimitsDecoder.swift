import Model

/// Decodes `limits`, of the file or of one source.
enum LimitsDecoder {
    /// - Parameter inherited: what holds where the section says nothing.
    static func decode(_ section: Section, over inherited: Limits) -> Limits {
        var limits = inherited
        if let value = section.duration("timeout", in: Bounds.timeout) { limits.timeout = value }
        if let value = section.duration("connect_timeout", in: Bounds.connectTimeout) { limits.connectTimeout = value }
        if let value = section.size("max_bytes", in: Bounds.bytes) { limits.maximumBytes = value }
        if let value = section.size("max_sitemap_bytes", in: Bounds.bytes) { limits.maximumSitemapBytes = value }
        if let value = section.number("max_redirects", in: Bounds.redirects) { limits.maximumRedirects = value }
        if let value = section.number("max_observations", in: Bounds.observations) {
            limits.maximumObservations = value
        }
        if let value = section.number("connections", in: Bounds.connections) { limits.connections = value }
        return limits
    }
}
