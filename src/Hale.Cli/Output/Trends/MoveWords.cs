using Hale.Engine.Trends.Moves;

namespace Hale.Cli.Output.Trends;

/// <summary>What became of accounts, in words.</summary>
internal static class MoveWords
{
    public static string Of(MoveKind kind) => kind switch
    {
        MoveKind.Fell => "fell",
        MoveKind.Rose => "rose",
        MoveKind.Steady => "steady",
        MoveKind.LostScore => "no score any more",
        MoveKind.GotScore => "newly scored",
        MoveKind.Entered => "new",
        MoveKind.Left => "gone",
        MoveKind.NoScore => "no score at either close",
    };

    /// <summary>What stands above a list of them.</summary>
    public static string Title(MoveKind kind) => kind switch
    {
        MoveKind.Fell => "Fell",
        MoveKind.Rose => "Rose",
        MoveKind.Steady => "Changed band by a smaller change",
        MoveKind.LostScore => "Have no score any more",
        MoveKind.GotScore => "Are newly scored",
        MoveKind.Entered => "New in the population",
        MoveKind.Left => "Gone from the population",
        MoveKind.NoScore => "Have no score at either close",
    };
}
