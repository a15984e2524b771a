using Hale.Engine.History;

namespace Hale.Engine.Trends.Books;

/// <summary>Which book.</summary>
/// <param name="Close">The close.</param>
/// <param name="Filter">Which of its accounts.</param>
/// <param name="Revenue">Where their revenue comes from.</param>
/// <param name="By">What they are broken down by, each by itself.</param>
public sealed record BookQuery(Run Close, AccountFilter Filter, RevenueBasis Revenue, IReadOnlyList<Breakdown> By);
