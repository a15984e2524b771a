namespace Hale.Cli.Sessions;

/// <summary>A starter project that the program carries with it.</summary>
/// <param name="Name">Its folder, and what <c>--template</c> takes.</param>
/// <param name="About">For whom it is and what it scores, in one line.</param>
internal sealed record Template(string Name, string About)
{
    /// <summary>The score to begin with, where a command has to be told because there are several.</summary>
    public string? Score { get; init; }

    /// <summary>The commands of the first round, in order.</summary>
    public IReadOnlyList<string> Steps =>
        ["hale check", "hale test", "hale import", "hale score", Score is null ? "hale accounts" : $"hale accounts --score {Score}"];
}
