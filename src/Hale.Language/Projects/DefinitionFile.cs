namespace Hale.Language.Projects;

/// <summary>A file that a project is defined by.</summary>
/// <param name="Path">Its path seen from the folder of <c>hale.yaml</c>, with <c>/</c> between its parts.</param>
/// <param name="Text">What it says.</param>
public sealed record DefinitionFile(string Path, string Text);
