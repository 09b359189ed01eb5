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
        if let value = section.number("min_speed", in: Bounds.speed) { limits.minimumSpeed = value }
        if let value = section.duration("slow_for", in: Bounds.slowFor) { limits.slowFor = value }
        if let value = section.number("max_ratio", in: Bounds.ratio) { limits.maximumRatio = value }
        if let value = section.size("max_header_bytes", in: Bounds.headerBytes) { limits.maximumHeaderBytes = value }
        return limits
    }

    /// What holds for the region as a whole.
    static func region(_ section: Section) -> RegionLimits {
        var limits = RegionLimits()
        if let value = section.number("hosts", in: Bounds.hosts) { limits.hosts = value }
        if let value = section.duration("keep_fetches", in: Bounds.keeping) { limits.keepFetches = value }
        if let value = section.duration("keep_snapshots", in: Bounds.keeping) { limits.keepSnapshots = value }
        return limits
    }
}
