import Model

/// Decodes what `defaults` and a source share.
enum SharedDecoder {
    /// - Parameter inherited: what holds where the section says nothing.
    static func decode(_ section: Section, over inherited: SourceDefaults) -> SourceDefaults {
        var shared = inherited
        if let every = section.duration("every", in: Bounds.every) { shared.every = every }
        if let ranges = section.addressRanges("allow_addresses") { shared.allowedAddresses = ranges }
        if let delay = delay(in: section, allowed: shared.allowedAddresses) { shared.delay = delay }
        if let stale = section.section("stale", keys: KnownKeys.stale) {
            shared.stale = policy(stale, over: inherited.stale)
        }
        if let enabled = section.boolean("enabled") { shared.enabled = enabled }
        return shared
    }

    /// A host that is no stranger may be asked without a pause.
    private static func delay(in section: Section, allowed: [String]) -> Duration? {
        guard let delay = section.duration("delay", in: Bounds.delay) else { return nil }
        guard delay >= Bounds.leastDelayToStrangers || !allowed.isEmpty else {
            let least = DurationText.spell(Bounds.leastDelayToStrangers)
            let reason = SourcesError.Reason.delayNeedsAllowedAddresses(text: DurationText.spell(delay), least: least)
            return section.refuse(reason, at: section.mark(of: "delay"))
        }
        return delay
    }

    private static func policy(_ section: Section, over inherited: StalePolicy) -> StalePolicy {
        var policy = inherited
        if let review = section.duration("review_every", in: Bounds.reviewEvery) { policy.reviewEvery = review }
        if let within = section.duration("review_within", in: Bounds.reviewEvery) { policy.reviewWithin = within }
        if let rules = section.codes("rules", among: KnownCodes.staleRules) {
            policy.rules = rules.map { FindingReason(rawValue: $0) }
        }
        if let withdraw = section.number("withdraw_after", in: Bounds.withdrawAfter) { policy.withdrawAfter = withdraw }
        if let flow = section.codes("flow", among: KnownCodes.volatile) {
            policy.flowing = flow.map { FieldName(rawValue: $0) }
        }
        return policy
    }
}
