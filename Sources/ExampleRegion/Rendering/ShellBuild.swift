/// A page that scripts fill: without a browser there is nothing to read.
enum ShellBuild: Build {
    static let name = "shell"

    static func document(of scene: Scene) -> String {
        """
        <!DOCTYPE html>
        <html lang="sv"><head><meta charset="utf-8"><title>\(escaped(scene.promoter.name))</title>
        <script type="module" src="/assets/index.\(scene.state.week)f3a.js"></script></head>
        <body><div id="root"></div>
        <noscript>Du behöver slå på JavaScript för att använda webbplatsen.</noscript></body></html>

        """
    }
}
