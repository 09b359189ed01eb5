extension PageFixture {
    /// Pages that look like lists and offer nothing.
    static let nothing: [PageFixture] = [news, people, empty, start, archive]

    static let news = PageFixture(
        build: "a list of news", url: "https://framjaren.example/nyheter/",
        html: """
            <html lang="sv"><body><main><h1>Nyheter</h1>
            <article><h2><a href="/nyheter/ny-vd">Ny vd på plats</a></h2><time datetime="2026-11-01">1 november 2026</time><p>Hon kommer från skogen.</p></article>
            <article><h2><a href="/nyheter/rekord">Rekordår för exporten</a></h2><time datetime="2026-10-12">12 oktober 2026</time><p>Siffrorna pekar uppåt igen.</p></article>
            <article><h2><a href="/nyheter/flytt">Vi flyttar till hamnen</a></h2><time datetime="2026-09-30">30 september 2026</time><p>Ny adress från årsskiftet.</p></article></main></body></html>
            """)

    static let people = PageFixture(
        build: "a list of people", url: "https://framjaren.example/om/medarbetare",
        html: """
            <html lang="sv"><body><main><h1>Medarbetare</h1><div class="kort"><h3>Alva Lind</h3><p>Rådgivare export</p><a href="mailto:alva@framjaren.example">alva@framjaren.example</a></div>
            <div class="kort"><h3>Noel Ek</h3><p>Kreditchef</p><a href="mailto:noel@framjaren.example">noel@framjaren.example</a></div>
            <div class="kort"><h3>Siri Holm Dahl</h3><p>Ekonom</p><a href="mailto:siri@framjaren.example">siri@framjaren.example</a></div></main></body></html>
            """)

    static let empty = PageFixture(
        build: "a list that has run empty",
        html: """
            <html lang="sv"><body><main><h1>Lediga platser i programmet</h1><p class="ingress">Här visas de platser som går att söka just nu.</p><div class="cards"></div>
            <p>Senast uppdaterad 3 mars 2026</p></main></body></html>
            """)

    static let start = PageFixture(
        build: "the bare start page", url: "https://framjaren.example/",
        html: """
            <html lang="sv"><body><main><h1>Välkommen till Främjaren</h1><p>Vi hjälper företag i hela landet att nå ut, varje dag och på riktigt många sätt.</p><p>Hör av dig när du vill, vi svarar på alla frågor.</p></main></body></html>
            """)

    static let archive = PageFixture(
        build: "contacts and nothing more", url: "https://framjaren.example/kontakt",
        html: """
            <html lang="sv"><body><main><h1>Kontakta oss</h1><p>Besök oss på Storgatan 4 i Sundby, vardagar mellan nio och fyra, eller ring växeln.</p><p>Telefon: 0900-11 22 33</p></main></body></html>
            """)
}
