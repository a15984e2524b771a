namespace Hale.Intake.Csv;

/// <summary>What a pass over a CSV file found.</summary>
internal sealed record CsvShape
{
    /// <summary>The names in the header; empty when there is none.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>Whether the header's quotes match.</summary>
    public required bool HasHeader { get; init; }

    /// <summary>Records, unreadable ones among them, without the header and blank lines.</summary>
    public required long Records { get; init; }

    public required long Unreadable { get; init; }

    /// <summary>Whether every reader of CSV must come to the same records: lines end alike, and quotes stand only around whole fields.</summary>
    public required bool Plain { get; init; }

    /// <summary>Whether fields hold line ends.</summary>
    public required bool HoldsLines { get; init; }

    /// <summary>Whether the text is in UTF-8; when it is not, the rest of the shape is of the part before.</summary>
    public required bool IsUtf8 { get; init; }

    /// <summary>The size of the text, decompressed.</summary>
    public required long Bytes { get; init; }
}
