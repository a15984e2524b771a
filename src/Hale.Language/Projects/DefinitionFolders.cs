namespace Hale.Language.Projects;

/// <summary>The folders of a project that hold definitions.</summary>
internal static class DefinitionFolders
{
    public const string Sources = "sources";
    public const string Metrics = "metrics";
    public const string Scores = "scores";
    public const string Tests = "tests";

    public static IReadOnlyList<string> All { get; } = [Sources, Metrics, Scores, Tests];
}
