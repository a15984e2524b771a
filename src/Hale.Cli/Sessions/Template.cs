namespace Hale.Cli.Sessions;

/// <summary>A starter project that the program carries with it.</summary>
/// <param name="Kind">Whether it starts from a kind of business or from the exports of a product.</param>
/// <param name="Name">Its folder, and what the option takes.</param>
/// <param name="About">In one line: for whom it is and what it scores, or which exports it reads.</param>
internal sealed record Template(TemplateKind Kind, string Name, string About)
{
    /// <summary>The score to begin with, where a command has to be told because there are several.</summary>
    public string? Score { get; init; }

    /// <summary>The commands of the first round, in order.</summary>
    public IReadOnlyList<string> Steps =>
        ["hale check", "hale test", "hale import", "hale score", Score is null ? "hale accounts" : $"hale accounts --score {Score}"];
}
