namespace Hale.Engine.Import;

/// <summary>Records of a file refused for one reason.</summary>
/// <param name="Code">One of <see cref="RefusalCodes"/>.</param>
/// <param name="Count">How many.</param>
/// <param name="FirstRecord">The number of the first, from 1, the header not counted.</param>
/// <param name="FirstDetail">What is wrong with the first.</param>
public sealed record Refusal(string Code, long Count, long FirstRecord, string FirstDetail);
