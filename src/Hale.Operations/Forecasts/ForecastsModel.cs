using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Forecasts;

/// <summary>The table of forecasts.</summary>
internal static class ForecastsModel
{
    public static void Configure(ModelBuilder model) => model.Entity<ForecastRow>(forecast =>
        forecast.ToTable("forecasts").HasKey(row => new { row.Score, row.Definition, row.AsOf, row.Months, row.DividedBy, row.Segment, row.Measure }));
}
