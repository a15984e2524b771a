namespace Hale.Engine.History;

/// <summary>The words for kinds of runs, as tables and machines have them.</summary>
public static class RunKinds
{
    /// <summary>The word for a kind.</summary>
    public static string Word(RunKind kind) => kind switch
    {
        RunKind.Draft => "draft",
        RunKind.Close => "close",
        RunKind.Recomputed => "recomputed",
        RunKind.Live => "live",
        RunKind.Shadow => "shadow",
    };

    /// <summary>The kind of a word.</summary>
    public static RunKind Of(string word) => Enum.GetValues<RunKind>().First(kind => Word(kind) == word);

    /// <summary>Whether runs of a kind are the history of their score: what is shown, compared with and continued when nobody asks for another kind.</summary>
    public static bool IsHistory(RunKind kind) => kind is RunKind.Draft or RunKind.Close;
}
