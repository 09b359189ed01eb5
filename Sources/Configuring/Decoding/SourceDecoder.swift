import Addresses
import Model

/// Decodes one source at a time, over what the file says for all.
struct SourceDecoder {
    let defaults: SourceDefaults
    let limits: Limits
    let complaints: Complaints
    let selectorProblem: ConfigurationCheck.SelectorJudge
    private var taken = TakenIdentifiers(kind: "source")
    private var addresses: [WebAddress: (id: String, line: Int)] = [:]

    init(
        defaults: SourceDefaults, limits: Limits, complaints: Complaints,
        selectorProblem: @escaping ConfigurationCheck.SelectorJudge
    ) {
        self.defaults = defaults
        self.limits = limits
        self.complaints = complaints
        self.selectorProblem = selectorProblem
    }

    mutating func decode(_ node: Node, of promoter: Identifier<Promoter>) -> Source? {
        guard let unnamed = Section(node, name: "a source", keys: KnownKeys.source, complaints: complaints) else {
            return nil
        }
        let id = unnamed.identifier()
        let section = unnamed.named(id.map { "the source '\($0.value)'" } ?? "the source")
        section.require("id", "url")
        if let id { taken.take(id, complaints: complaints) }
        let url = section.webAddress("url")
        let shared = SharedDecoder.decode(section, over: defaults)
        var source = Source(id: Identifier(id?.value ?? ""), promoter: promoter, url: url?.value ?? "")
        source.kind = section.code("kind", among: KnownCodes.kinds).flatMap(Source.Kind.init(rawValue:)) ?? .auto
        (source.enabled, source.every, source.delay) = (shared.enabled, shared.every, shared.delay)
        (source.allowedAddresses, source.stale) = (shared.allowedAddresses, shared.stale)
        addRules(to: &source, from: section)
        addTransfer(to: &source, from: section)
        guard let id, let url else { return nil }
        judge(url, of: source, in: section)
        noteRepetition(of: url, id: id)
        return source
    }

    private func addRules(to source: inout Source, from section: Section) {
        let rules = RulesDecoder(selectorProblem: selectorProblem)
        source.select = section.section("select", keys: KnownKeys.select).map { rules.select($0) }
        source.follow = section.section("follow", keys: KnownKeys.follow).map { rules.follow($0) }
        source.keepsSnapshots = section.boolean("keep") ?? true
    }

    private func addTransfer(to source: inout Source, from section: Section) {
        source.robotsIgnoredBecause = robotsReason(in: section)
        source.proxy = section.webAddress("proxy", schemes: ["http", "https", "socks5", "socks5h"])?.value
        source.proxyCredential = section.fileName("proxy_credential")
        source.credential = section.fileName("credential")
        source.limits =
            section.section("limits", keys: KnownKeys.limits)
            .map { LimitsDecoder.decode($0, over: limits) } ?? limits
        if source.limits.connections > 1, source.allowedAddresses.isEmpty {
            complaints.add(.connectionsNeedAllowedAddresses, at: section.mark(of: "limits"))
        }
    }

    private func robotsReason(in section: Section) -> String? {
        let ignores = section.code("robots", among: KnownCodes.robots) == "ignore"
        let reason = section.text("robots_reason")
        switch (ignores, reason) {
        case (true, nil):
            if !section.has("robots_reason") { complaints.add(.robotsReasonMissing, at: section.mark(of: "robots")) }
            return nil
        case (false, let reason?):
            if section.code("robots", among: KnownCodes.robots) != nil || !section.has("robots") {
                complaints.add(.robotsReasonAlone, at: reason.mark)
            }
            return nil
        case (true, let reason?):
            complaints.note(.robotsIgnored(because: reason.value), at: section.mark(of: "robots"))
            return reason.value
        case (false, nil): return nil
        }
    }

    /// What the fetching would refuse anyway is said here, with its line: a bad port, a private address.
    private func judge(_ url: Marked<String>, of source: Source, in section: Section) {
        guard let address = try? WebAddress(url.value), let port = address.effectivePort else { return }
        let policy = AddressPolicy(
            allowed: source.allowedAddresses.compactMap { try? AddressRange($0) },
            writtenPorts: [address.hostName: [port]])
        guard let refusal = policy.judge(address) else { return }
        complaints.add(.badAddress("url", text: url.value, problem: refusal.description), at: url.mark)
    }

    private mutating func noteRepetition(of url: Marked<String>, id: Marked<String>) {
        guard let address = try? WebAddress(url.value).withoutFragment else { return }
        if let first = addresses[address] {
            complaints.note(.sameAddress(other: first.id, line: first.line), at: url.mark)
        } else {
            addresses[address] = (id.value, id.mark.line)
        }
    }
}
