import FoundationEssentials
import Glibc
import Testing
import Transfer

@testable import Daemon

private let secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

@Suite struct `S22 Secrets` {
    let folder: Folder
    let credentials: CredentialsFolder

    init() throws {
        folder = try Folder()
        credentials = CredentialsFolder(path: folder.path)
    }

    private func write(_ text: String, mode: Int = 0o600) throws {
        let path = folder.path + "/hemlig"
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    @Test(arguments: [0o600, 0o400])
    func `are read from a file that only its owner reads`(mode: Int) throws {
        try write("Authorization: Bearer abc\nX-Nyckel: 7\n", mode: mode)
        let headers = try credentials.headers(named: "hemlig")
        #expect(headers.first("Authorization") == "Bearer abc" && headers.first("X-Nyckel") == "7")
    }

    @Test(
        arguments: [
            // systemd 254 and later: root's, the group's bits being those of an access list.
            (0o440, 0, 0, true), (0o440, 0, getegid(), true), (0o400, 990, 990, true), (0o600, 990, 990, true),
            (0o440, 0, getegid() + 77, false), (0o440, 990, 990, false), (0o444, 0, 0, false), (0o460, 0, 0, false),
            (0o441, 0, 0, false),
        ] as [(mode_t, uid_t, gid_t, Bool)])
    func `are taken as systemd lays them`(mode: mode_t, owner: uid_t, group: gid_t, isPrivate: Bool) {
        var status = stat()
        (status.st_mode, status.st_uid, status.st_gid) = (S_IFREG | mode, owner, group)
        #expect(CredentialsFolder.isPrivate(status) == isPrivate)
    }

    @Test func `are sought under the name that systemd gives a file of a folder`() throws {
        try write("Authorization: Bearer abc")
        try FileManager.default.moveItem(
            atPath: folder.path + "/hemlig", toPath: folder.path + "/samsyn_hemlig")
        #expect(try credentials.headers(named: "hemlig").first("Authorization") == "Bearer abc")
        try write("Authorization: Bearer def")
        #expect(try credentials.headers(named: "hemlig").first("Authorization") == "Bearer def")
    }

    @Test(arguments: [0o644, 0o604, 0o666, 0o620])
    func `are refused where others may read them, with the way to mend it`(mode: Int) throws {
        try write("Authorization: Bearer abc", mode: mode)
        let error = #expect(throws: CredentialError.self) { try credentials.text(named: "hemlig") }
        #expect(error?.description.contains("chmod 600") == true)
        #expect(error?.description.contains("abc") == false)
    }

    @Test(arguments: ["../hemlig", "/etc/passwd", "..", ".", "a/b", ""])
    func `are not sought outside their folder`(name: String) {
        #expect(throws: CredentialError.self) { try credentials.text(named: name) }
    }

    @Test func `say that the folder is not named, or the file not there`() throws {
        let unnamed = #expect(throws: CredentialError.self) { try CredentialsFolder(path: nil).text(named: "hemlig") }
        #expect(unnamed?.description.contains("$CREDENTIALS_DIRECTORY") == true)
        let missing = #expect(throws: CredentialError.self) { try credentials.text(named: "hemlig") }
        #expect(missing?.description.contains("hemlig") == true && missing?.description.contains(folder.path) == true)
    }

    @Test(arguments: [
        "Bearer-hemligt-utan-kolon", "whsec_inte-bas64!!", "whsec_AAEC", String(repeating: "x", count: 70_000),
    ])
    func `never stand in the error that they cause`(text: String) throws {
        try write(text)
        let errors = [
            #expect(throws: CredentialError.self) { try credentials.headers(named: "hemlig") },
            #expect(throws: CredentialError.self) { try credentials.secrets(named: "hemlig") },
        ]
        for error in errors { #expect(error?.description.contains(text.prefix(20)) == false) }
    }

    @Test func `of an endpoint are one a line`() throws {
        try write("\(secret)\nwhsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n")
        #expect(try credentials.secrets(named: "hemlig").count == 2)
        try write("\n")
        #expect(throws: CredentialError.self) { try credentials.secrets(named: "hemlig") }
    }
}
