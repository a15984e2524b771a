using Hale.Core.Time;

namespace Hale.Engine.Inspecting;

/// <summary>The rows of a name: an event, a series, a product or an outcome.</summary>
/// <param name="Name">The name; empty where rows lack it.</param>
/// <param name="Rows">How many.</param>
/// <param name="LastFact">When the latest occurred.</param>
public sealed record NamedRows(string Name, long Rows, Instant LastFact);
