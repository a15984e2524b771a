using Hale.Core.Scorecards;
using Hale.Engine.Entries;

namespace Hale.Warehouse.DuckDb.Entries;

/// <summary>Kinds of entries as they are stored.</summary>
internal static class EntryWords
{
    public const string Pulse = "pulse";

    private static readonly Dictionary<string, OverrideKind> Kinds = new(StringComparer.Ordinal)
    {
        ["force"] = OverrideKind.Force, ["cap"] = OverrideKind.Cap, ["floor"] = OverrideKind.Floor,
    };

    public static string Of(EntryContent content) => content.Match(_ => Pulse, decision => Of(decision.Kind));

    public static string Of(OverrideKind kind) => kind switch
    {
        OverrideKind.Force => "force",
        OverrideKind.Cap => "cap",
        OverrideKind.Floor => "floor",
    };

    /// <summary>The kind of a stored override.</summary>
    public static OverrideKind Parse(string word) => Kinds[word];
}
