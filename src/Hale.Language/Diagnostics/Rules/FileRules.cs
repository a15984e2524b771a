namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE1xxx: files and YAML.</summary>
internal static class FileRules
{
    public static DiagnosticRule NoProject { get; } = new(
        "HALE1001", Severity.Error, "no hale.yaml",
        "A project is the folder of its `hale.yaml`, and this folder has none.",
        "hale check some/other/folder",
        "Go to the project's folder, name it, or create `hale.yaml` with `project: <name>` and `time_zone: <zone>`.");

    public static DiagnosticRule Unreadable { get; } = new(
        "HALE1002", Severity.Error, "the file cannot be read",
        "The operating system refuses to open the file.",
        "metrics/usage.yaml -> a link to a file that is gone",
        "Check that the file exists and that you may read it.");

    public static DiagnosticRule TooLarge { get; } = new(
        "HALE1003", Severity.Error, "the file is too large",
        "A definition file may have up to 5 MB.",
        "metrics/everything.yaml with 6 MB",
        "Split it into several files; their order does not matter.");

    public static DiagnosticRule NotUtf8 { get; } = new(
        "HALE1004", Severity.Error, "the file is not UTF-8",
        "Definition files are text in UTF-8. The byte named is not part of any character.",
        "project: M\\xFCller (Windows-1252)",
        "Save the file as UTF-8 in your editor.");

    public static DiagnosticRule Syntax { get; } = new(
        "HALE1005", Severity.Error, "the file is not valid YAML",
        "The file cannot be read as YAML from this place on.",
        "metrics:\n\tlogins: { count: login }",
        "Check the indentation (spaces, no tabs), the quotes and the brackets just before this place.");

    public static DiagnosticRule DuplicateKey { get; } = new(
        "HALE1006", Severity.Error, "a key stands twice",
        "Within one mapping a key may stand once; otherwise one of the two values would be lost.",
        "project: Acme\nproject: Globex",
        "Remove or rename one of them.");

    public static DiagnosticRule NotSupported { get; } = new(
        "HALE1007", Severity.Error, "a YAML feature that Hale does not use",
        "Anchors, aliases, merge keys and tags are not supported: a definition says what it means where it stands.",
        "a: &usual { weight: 1 }\nb: *usual",
        "Write the value out in full.");

    public static DiagnosticRule SeveralDocuments { get; } = new(
        "HALE1008", Severity.Error, "several documents in one file",
        "A file holds one YAML document.",
        "score: health\n---\nscore: onboarding",
        "Put each document into a file of its own.");

    public static DiagnosticRule TooDeep { get; } = new(
        "HALE1009", Severity.Error, "nested too deeply",
        "Mappings and lists may be nested up to 64 deep.",
        "[[[[[[[[…",
        "Make the structure flatter.");

    public static DiagnosticRule KeyNotText { get; } = new(
        "HALE1010", Severity.Error, "a key is not a text",
        "Keys are plain texts, not lists or mappings.",
        "? [a, b]\n: 1",
        "Write `key: value` with a single word as the key.");

    public static DiagnosticRule NotFormatted { get; } = new(
        "HALE1011", Severity.Warning, "the file cannot be formatted",
        "`hale fmt` reads back what it writes. Were a value, a key or a comment another one then, it leaves the file as it is.",
        "? \"a key on\n  two lines\"\n: 1",
        "Write the unusual part in a plainer way: keys on one line, texts in quotes or as a block.");

    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [NoProject, Unreadable, TooLarge, NotUtf8, Syntax, DuplicateKey, NotSupported, SeveralDocuments, TooDeep, KeyNotText, NotFormatted];
}
