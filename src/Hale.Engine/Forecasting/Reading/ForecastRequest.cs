using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;

namespace Hale.Engine.Forecasting.Reading;

/// <summary>Of which customers a forecast is asked.</summary>
/// <param name="Project">The project, with a lifecycle.</param>
/// <param name="Score">The score; null where none is defined, so that the base rate is all there is.</param>
/// <param name="AsOf">The moment: only what was known then counts.</param>
/// <param name="By">The metric or attribute by which it is divided; null for none.</param>
public sealed record ForecastRequest(Project Project, Score? Score, AsOf AsOf, string? By);
