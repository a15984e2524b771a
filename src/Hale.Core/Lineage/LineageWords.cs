using System.Collections.Frozen;

namespace Hale.Core.Lineage;

/// <summary>The words for kinds of lineage, in definitions, files and stored facts.</summary>
public static class LineageWords
{
    /// <summary>Every word with its kind.</summary>
    public static IReadOnlyDictionary<string, LineageKind> All { get; } = Enum.GetValues<LineageKind>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The word of a kind.</summary>
    public static string Of(LineageKind kind) => kind switch
    {
        LineageKind.Merged => "merged",
        LineageKind.Renamed => "renamed",
        LineageKind.Split => "split",
    };
}
