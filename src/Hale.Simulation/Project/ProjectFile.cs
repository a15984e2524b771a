namespace Hale.Simulation.Project;

/// <summary>A file of the project that is written beside the data.</summary>
/// <param name="Path">The path within the folder, with forward slashes.</param>
/// <param name="Text">Its content.</param>
public sealed record ProjectFile(string Path, string Text);
