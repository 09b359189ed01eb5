import Model
import Testing

@testable import Configuring

@Suite struct `What sources.yml says` {
    @Test func `has defaults for all that is not written`() throws {
        let read = try configuration(of: file())
        let source = try #require(read.sources.first)
        #expect(read.language == .swedish)
        #expect(read.web == WebSettings(host: "127.0.0.1", port: 8765))
        #expect(source == Source(id: "kraft-stod", promoter: "kraft", url: "https://kraftkontoret.se/stod"))
    }

    @Test func `goes from defaults to each source, which may say otherwise`() throws {
        let text =
            "defaults: {every: 12h, delay: 0s, allow_addresses: [127.0.0.0/8, \"::1/128\"], enabled: false, "
            + "stale: {review_every: 90d, rules: [budget_year]}}\nlimits: {timeout: 5s, max_redirects: 2}\n"
            + file(
                withSource: "every: 7d", "enabled: true", "stale: {withdraw_after: 3}", "limits: {max_redirects: 0}")
        let read = try configuration(of: text)
        let source = try #require(read.source("kraft-stod"))
        #expect(source.every == .seconds(7 * 86_400))
        #expect(source.delay == .zero)
        #expect(source.enabled)
        #expect(source.allowedAddresses == ["127.0.0.0/8", "::1/128"])
        #expect(source.stale == StalePolicy(reviewEvery: .seconds(90 * 86_400), rules: [.budgetYear], withdrawAfter: 3))
        #expect(source.limits == Limits(timeout: .seconds(5), maximumRedirects: 0))
        #expect(read.defaults.stale.withdrawAfter == 2)
    }

    @Test func `may let dates follow the page, and say by when a review must have been made`() throws {
        let text = file(withSource: "stale: {review_every: 90d, review_within: 120d, flow: [deadline, date]}")
        let source = try #require(try configuration(of: text).sources.first)
        #expect(
            source.stale
                == StalePolicy(
                    reviewEvery: .seconds(90 * 86_400), reviewWithin: .seconds(120 * 86_400),
                    flowing: [.deadline, .date]))
    }

    @Test func `may say how a page is read`() throws {
        let text = file(
            withSource: "kind: page", "select:", "  items: .card", "  fields: {title: h3, amount_max: .belopp}",
            "  remove: nav", "follow: {links: 'a.more', depth: 2, pages: 10, path: /stod/}", "robots: ignore",
            "robots_reason: agreed with the webmaster 2026-10-01", "keep: false",
            "proxy: http://proxy.fjallvinden.se:3128",
            "credential: kraft-token")
        let source = try #require(try configuration(of: text).sources.first)
        #expect(source.kind == .page)
        let fields: [FieldName: String] = [.title: "h3", .amountMaximum: ".belopp"]
        #expect(source.select == SelectRules(items: ".card", fields: fields, remove: ["nav"]))
        #expect(source.follow == FollowRules(links: "a.more", depth: 2, pages: 10, path: "/stod/"))
        #expect(source.robotsIgnoredBecause == "agreed with the webmaster 2026-10-01")
        #expect(!source.keepsSnapshots)
        #expect(source.proxy == "http://proxy.fjallvinden.se:3128")
        #expect(source.credential == "kraft-token")
        #expect(notes(on: text).first?.contains("robots.txt is not obeyed here") == true)
    }

    @Test func `tells of promoters in plain words`() throws {
        let text =
            head + """
                promoters:
                  - id: kraft
                    name: Kraftkontoret
                    url: https://kraftkontoret.se/
                    contact: info@kraftkontoret.se
                    standing: statligt_bolag
                    territory: Fjällvindens län
                """
        let expected = Promoter(
            id: "kraft", name: "Kraftkontoret", url: "https://kraftkontoret.se/", contact: "info@kraftkontoret.se",
            standing: "statligt_bolag", territory: "Fjällvindens län")
        #expect(try configuration(of: text).promoters == [expected])
        #expect(notes(on: text).first?.hasSuffix("note: no source is enabled, so nothing is watched") == true)
    }

    @Test func `says where reports, events and mail go`() throws {
        let text =
            """
            web: {listen: "[::1]:9000", url: https://samsyn.fjallvinden.se/}
            webhooks:
              - {id: crm, url: https://crm.fjallvinden.se/hook, secret: crm-secret, events: [change.opened]}
              - {id: here, url: "http://127.0.0.1:7000/", secret: here-secret, enabled: false}
            mail: {server: smtps://mail.fjallvinden.se, from: samsyn@fjallvinden.se, to: export@fjallvinden.se}

            """ + file()
        let read = try configuration(of: text)
        #expect(read.web == WebSettings(host: "::1", port: 9000, url: "https://samsyn.fjallvinden.se/"))
        #expect(
            read.webhooks == [
                WebhookSettings(
                    id: "crm", url: "https://crm.fjallvinden.se/hook", secret: "crm-secret", events: [.changeOpened]),
                WebhookSettings(id: "here", url: "http://127.0.0.1:7000/", secret: "here-secret", enabled: false),
            ])
        #expect(read.mail?.to == ["export@fjallvinden.se"])
    }

    @Test(arguments: [
        ("web: {listen: \"0.0.0.0:80\"}", "'listen' is '0.0.0.0:80'; write a loopback address and a port"),
        ("web: {listen: localhost}", "'listen' is 'localhost'"),
        ("webhooks: [{id: a, url: http://crm.se/, secret: s}]", "would send events unencrypted; write https://"),
        ("webhooks: [{id: a, url: https://crm.se/, secret: whsec/x}]", "write the name of a file"),
        ("webhooks: [{id: a, url: https://crm.se/}]", "a webhook has no 'secret'"),
        (
            "webhooks: [{id: a, url: https://crm.se/, secret: s, events: [change.open]}]",
            "did you mean 'change.opened'?"
        ),
        ("webhooks: {id: a}", "'webhooks' is a group of keys; write a list"),
        ("mail: {server: https://mail.se, from: a, to: b}", "write an address that begins with smtp:// or smtps://"),
        ("language: se", "'language' cannot be 'se'; did you mean 'sv'?"),
    ])
    func `is refused where events could go astray`(line: String, words: String) {
        let told = complaints(of: line + "\n" + file())
        #expect(told.count == 1)
        #expect(told.first?.contains(words) == true)
    }

    @Test(arguments: [
        ("0s", 0), ("30s", 30), ("5m", 300), ("6h", 21_600), ("7d", 604_800), ("007d", 604_800),
    ])
    func `understands durations`(text: String, seconds: Int) {
        #expect(DurationText.parse(text) == .seconds(seconds))
    }

    @Test(arguments: ["", "5", "h", "-5m", "1.5h", "5 m", "5M", "9999999999d", "٣m", "99999999999999999999s"])
    func `takes nothing else for a duration`(text: String) {
        #expect(DurationText.parse(text) == nil)
    }
}
