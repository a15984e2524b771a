using Hale.DuckDb;

namespace Hale.Intake;

/// <summary>How files are named in SQL.</summary>
internal static class EngineFiles
{
    /// <summary>A literal that means this one file, whose name may hold what the engine takes for a pattern.</summary>
    public static string Path(string path) => DuckSql.Literal(string.Concat(path.Select(Plain)));

    private static string Plain(char letter) => letter is '*' or '?' or '[' ? $"[{letter}]" : letter.ToString();
}
