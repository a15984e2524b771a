using Hale.Core.Time;

namespace Hale.Engine.Inspecting;

/// <summary>Which time is inspected.</summary>
/// <param name="From">The first local day that is counted by itself.</param>
/// <param name="AsOf">The moment: what became known later is left out.</param>
/// <param name="Zone">The project's zone, whose days are meant.</param>
public sealed record InspectionSpan(DateOnly From, Instant AsOf, ProjectZone Zone);
