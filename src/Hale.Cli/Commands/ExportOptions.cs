using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Engine.Exporting;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale export</c>.</summary>
internal sealed class ExportOptions
{
    private static readonly Dictionary<string, ExportFileFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".parquet"] = ExportFileFormat.Parquet, [".csv"] = ExportFileFormat.Csv, [".jsonl"] = ExportFileFormat.JsonLines,
    };

    public Argument<string?> Table { get; } = Described();

    public Option<string?> To { get; } = new("--to") { Description = "A file that ends in .parquet, .csv or .jsonl; or a folder, for a file a run", HelpName = "path" };

    public Option<string?> ToEnv { get; } = new("--to-env") { Description = "A PostgreSQL database whose connection string is in this variable of the environment", HelpName = "name" };

    public Option<string> Schema { get; } = new("--schema") { Description = "The schema of the database that holds the tables", HelpName = "name", DefaultValueFactory = _ => "hale" };

    public Option<string?> Score { get; } = new("--score") { Description = "Only this score", HelpName = "name" };

    public Option<string?> Since { get; } = new("--since") { Description = "Only runs as of the close of this day, or of this moment, or later", HelpName = "day" };

    public Option<bool> Incremental { get; } = new("--incremental") { Description = "Only runs that the target does not have yet" };

    public Option<string> FileFormat { get; } = Chosen();

    public Option<bool> ForSpreadsheets { get; } = new("--for-spreadsheets") { Description = "In CSV, put an apostrophe before texts that a spreadsheet would take for a formula" };

    public Option<string?> DbtSources { get; } = new("--dbt-sources") { Description = "Write a sources.yml for dbt that describes the tables; nothing is exported", HelpName = "file" };

    public Option<string> Format { get; } = CommonOptions.Format("text", "json");

    public IEnumerable<Option> All => [To, ToEnv, Schema, Score, Since, Incremental, FileFormat, ForSpreadsheets, DbtSources, Format];

    /// <summary>The table that is asked for.</summary>
    public ExportTable TableOf(ParseResult parsed) => ExportTables.All.FirstOrDefault(table => table.Name == parsed.GetValue(Table))
        ?? throw new Failure(ExitCode.Usage, "it is not said what to export", $"name one of {string.Join(", ", ExportTables.All.Select(table => table.Name))}: `hale export scores --to scores.parquet`");

    /// <summary>The file or folder that is asked for.</summary>
    public ExportFileOptions FileOf(ParseResult parsed, string folder)
    {
        var to = parsed.GetValue(To)!;
        if (to.StartsWith("postgres:", StringComparison.OrdinalIgnoreCase) || to.StartsWith("postgresql:", StringComparison.OrdinalIgnoreCase))
        {
            throw new Failure(ExitCode.Usage, "a connection string on the command line can be seen by others", "put it into a variable of the environment and name that: `--to-env WAREHOUSE_DATABASE`");
        }

        var path = Path.GetFullPath(to, folder);
        var isFile = Formats.TryGetValue(Path.GetExtension(to), out var format) && !Directory.Exists(path);
        if (isFile && parsed.GetValue(Incremental))
        {
            throw new Failure(ExitCode.Usage, "a single file is always written whole", "name a folder, in which each run gets a file of its own, or leave out `--incremental`");
        }

        if (!isFile && Path.GetExtension(to) is { Length: > 0 } ending && !Directory.Exists(path) && !to.EndsWith('/'))
        {
            throw new Failure(ExitCode.Usage, $"`{ending}` is no format of exports", "end the name in .parquet, .csv or .jsonl; name a folder with a / at its end");
        }

        var chosen = isFile ? format : Formats["." + parsed.GetValue(FileFormat)];
        return new ExportFileOptions(path, !isFile, chosen, parsed.GetValue(ForSpreadsheets) && chosen == ExportFileFormat.Csv);
    }

    private static Argument<string?> Described()
    {
        var argument = new Argument<string?>("table") { Description = "What to export: " + string.Join(", ", ExportTables.All.Select(table => table.Name)), Arity = ArgumentArity.ZeroOrOne };
        argument.AcceptOnlyFromAmong([.. ExportTables.All.Select(table => table.Name)]);
        return argument;
    }

    private static Option<string> Chosen()
    {
        var option = new Option<string>("--file-format") { Description = "The format of the files in a folder", DefaultValueFactory = _ => "parquet" };
        option.AcceptOnlyFromAmong("parquet", "csv", "jsonl");
        return option;
    }
}
