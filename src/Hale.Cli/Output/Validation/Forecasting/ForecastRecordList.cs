using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Engine.Forecasting.Records;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>Earlier forecasts beside what came true, in each of its formats.</summary>
internal static class ForecastRecordList
{
    public static void Write(Terminal terminal, string format, Project project, IReadOnlyList<HeldForecast> held)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, ForecastRecordShape.Of(project, held));
                break;
            case "csv":
                ForecastRecordCsv.Write(terminal.RawOut, project, held);
                break;
            default:
                ForecastRecordText.Write(terminal.Out, project, held);
                break;
        }
    }
}
