namespace Hale.Intake.JsonLines;

/// <summary>What a pass over a file of JSON lines found.</summary>
internal sealed record JsonLinesShape
{
    /// <summary>The paths of all values.</summary>
    public required IReadOnlyList<JsonPath> Paths { get; init; }

    /// <summary>Lines that are not blank, unreadable ones among them.</summary>
    public required long Records { get; init; }

    public required long Unreadable { get; init; }

    /// <summary>Whether the engine reads the same lines from the file as it stands, and the numbers in them as they are written.</summary>
    public required bool Plain { get; init; }

    /// <summary>Whether the text is in UTF-8; when it is not, the rest of the shape is of the part before.</summary>
    public required bool IsUtf8 { get; init; }
}
