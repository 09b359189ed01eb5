import Addresses
import Model

/// Decodes where what was found goes: pages, webhooks, mail.
struct DeliveryDecoder {
    let document: Section

    func web() -> WebSettings {
        var settings = WebSettings()
        guard let section = document.section("web", keys: KnownKeys.web) else { return settings }
        if let (host, port) = listen(in: section) { (settings.host, settings.port) = (host, port) }
        settings.url = section.webAddress("url")?.value
        return settings
    }

    private func listen(in section: Section) -> (host: String, port: Int)? {
        guard let text = section.text("listen") else { return nil }
        guard let colon = text.value.lastIndex(of: ":"),
            let port = UInt16(text.value[text.value.index(after: colon)...]),
            let address = try? WebAddress("http://\(text.value[..<colon])/"), address.requestTarget == "/",
            !address.hasCredentials, Loopback.contains(address.host)
        else { return section.refuse(.badListen(text: text.value), at: text.mark) }
        return (address.host?.ipAddress?.description ?? address.hostName, Int(port))
    }

    func webhooks() -> [WebhookSettings] {
        var taken = TakenIdentifiers(kind: "webhook")
        return (document.list("webhooks") ?? []).compactMap { webhook($0, taken: &taken) }
    }

    private func webhook(_ node: Node, taken: inout TakenIdentifiers) -> WebhookSettings? {
        guard let section = Section(node, name: "a webhook", keys: KnownKeys.webhook, complaints: document.complaints)
        else { return nil }
        section.require("id", "url", "secret")
        let id = section.identifier()
        if let id { taken.take(id, complaints: document.complaints) }
        let events = section.codes("events", among: KnownCodes.events)?.compactMap(Event.Kind.init(rawValue:))
        let (url, secret, enabled) = (endpoint(in: section), section.fileName("secret"), section.boolean("enabled"))
        guard let id, let url, let secret else { return nil }
        return WebhookSettings(id: id.value, url: url, secret: secret, events: events, enabled: enabled ?? true)
    }

    private func endpoint(in section: Section) -> String? {
        guard let url = section.webAddress("url") else { return nil }
        guard (try? WebAddress(url.value))?.scheme == "https" || Loopback.isHost(of: url.value) else {
            return section.refuse(.insecureWebhook(text: url.value), at: url.mark)
        }
        return url.value
    }

    func mail() -> MailSettings? {
        guard let section = document.section("mail", keys: KnownKeys.mail) else { return nil }
        section.require("server", "from", "to")
        let server = section.webAddress("server", schemes: ["smtp", "smtps"])?.value
        let (from, to) = (section.text("from")?.value, section.texts("to")?.map(\.value))
        let credential = section.fileName("credential")
        guard let server, let from, let to else { return nil }
        return MailSettings(server: server, from: from, to: to, credential: credential)
    }
}
