namespace Hale.Reports;

/// <summary>What a report says about itself.</summary>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Version">The version of the program that made it.</param>
/// <param name="Title">Its title, such as <c>Report card of Health</c>.</param>
public sealed record ReportContext(DateTimeOffset MadeAt, string Version, string Title);
