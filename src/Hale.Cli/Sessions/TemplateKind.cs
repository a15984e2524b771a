namespace Hale.Cli.Sessions;

/// <summary>From what a starter project starts.</summary>
/// <param name="Word">The word for it, also its option.</param>
internal sealed record TemplateKind(string Word)
{
    /// <summary>From a kind of business: what it scores is a proposal for all of it.</summary>
    public static TemplateKind Template { get; } = new("template");

    /// <summary>From what a product exports: how its files are read, with a small score.</summary>
    public static TemplateKind Recipe { get; } = new("recipe");

    /// <summary>The folder of the repository, and of the program, in which they lie.</summary>
    public string Folder => $"{Word}s";
}
