namespace Hale.Simulation.Csv;

/// <summary>A file that a company is written to.</summary>
/// <param name="Path">The path within the company's folder, with forward slashes.</param>
/// <param name="Header">Its first line.</param>
/// <param name="IsLarge">Whether it is worth packing: events, which are nearly all of the bytes.</param>
public sealed record CompanyFile(string Path, string Header, bool IsLarge = false);
