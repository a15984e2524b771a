namespace Hale.Tests.Diagnostics;

/// <summary>A text and the one problem that it has.</summary>
/// <param name="Id">The id.</param>
/// <param name="File">The file of the sound project that the text replaces, or a new one.</param>
/// <param name="Text">The text; <c>§</c> stands before the place that is reported.</param>
/// <param name="Says">A part of the message or of the advice.</param>
public sealed record DiagnosticCase(string Id, string File, string Text, string Says)
{
    /// <summary>Further files that the text needs.</summary>
    public IReadOnlyList<(string File, string Text)> With { get; init; } = [];

    public (string Text, string Place) Marked()
    {
        var before = Text[..Text.IndexOf('§', StringComparison.Ordinal)];
        var line = before.Count(letter => letter == '\n') + 1;
        var column = before.Length - (before.LastIndexOf('\n') + 1) + 1;
        return (Text.Replace("§", string.Empty, StringComparison.Ordinal), FormattableString.Invariant($"{File}:{line}:{column}"));
    }

    public override string ToString() => $"{Id} {Says}";
}
