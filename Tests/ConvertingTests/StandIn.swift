import Foundation

/// A program that stands for pdftotext, as a shell script in a folder of its own.
struct StandIn: ~Copyable {
    let folder: URL
    var path: String { folder.appending(path: "pdftotext").path() }

    init(_ script: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "standin-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("#!/bin/bash\nfolder='\(folder.path())'\n\(script)\n".utf8).write(
            to: folder.appending(path: "pdftotext"))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func text(_ name: String) -> String {
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }
}
