namespace Hale.Engine.Versions;

/// <summary>A file that a pull would change.</summary>
/// <param name="Path">Its path seen from the folder of <c>hale.yaml</c>.</param>
/// <param name="Before">What it says in the folder; null when it is not there.</param>
/// <param name="After">What it says in the version; null when it is not there, so that it goes.</param>
/// <param name="IsChangedHere">Whether somebody changed it in the folder: it says neither what the version does nor what the version that the folder is based on did.</param>
public sealed record PulledFile(string Path, string? Before, string? After, bool IsChangedHere);
