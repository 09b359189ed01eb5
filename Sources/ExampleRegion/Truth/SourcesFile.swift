/// The sources.yml with which Samsyn watches the region.
enum SourcesFile {
    static func text(of region: Region) -> String {
        let state = region.state(1)
        let sources = DeclaredSource.all(in: state)
        let head = """
            # The bundled example region: every promoter, person and figure in it is invented.
            region: \(region.world.name)
            language: sv
            contact: \(region.world.contact)
            defaults:
              every: 24h
              delay: 0s
              allow_addresses: [127.0.0.0/8, "::1/128"]
            limits:
              timeout: 5s
            promoters:

            """
        return head
            + state.promoters.map { promoter in
                text(of: promoter, sources: sources.filter { $0.promoter == promoter.id }, port: region.port)
            }.joined()
    }

    private static func text(of promoter: PromoterState, sources: [DeclaredSource], port: Int) -> String {
        let head = """
              - id: \(promoter.id)
                name: \(promoter.name)
                url: \(SiteAddress(host: promoter.host, path: "/").served(on: port))
                contact: \(promoter.contact)
                standing: \(promoter.standing)
                territory: \(promoter.territory)
                sources:

            """
        return head
            + sources.map { source in
                """
                      - id: \(source.id)
                        url: \(source.address.served(on: port))
                        kind: \(source.kind)
                        every: \(source.every)

                """
            }.joined()
    }
}
