namespace Hale.Language.Scores;

/// <summary>Words that several parts of a scorecard share.</summary>
internal static class NodeWords
{
    public static readonly IReadOnlyDictionary<string, bool> YesOrNo = new Dictionary<string, bool> { ["yes"] = true, ["no"] = false, ["true"] = true, ["false"] = false };
}
