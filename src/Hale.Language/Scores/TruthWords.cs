namespace Hale.Language.Scores;

/// <summary>How true and false are written as categories.</summary>
internal static class TruthWords
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["true"] = "true",
        ["yes"] = "true",
        ["false"] = "false",
        ["no"] = "false",
    };
}
