using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Intake.Databases;
using Hale.Intake.Finding;
using Hale.Intake.Lookups;
using Hale.Intake.Querying;
using Hale.Intake.Reading;
using Hale.Intake.Staging;

namespace Hale.Intake;

/// <summary>The opening of one source: its files are found, looked at and staged, each by itself or all of them as what a query reads.</summary>
internal sealed class SourceOpening(SourceDefinition source, ReadingContext context, FileLooks looks, Extracts extracts, Func<DuckDatabase> engine)
{
    /// <summary>The name of what a database gives. It does not say which rows: of others the facts are settled as those of a file that has changed.</summary>
    private const string DatabaseName = "PostgreSQL";

    private readonly List<SourceProblem> _problems = [];
    private readonly List<LookupTable> _lookups = [];
    private StagedCursor? _cursor;

    public async Task<SourceReading> RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<StagedFile> files = [];
        try
        {
            var paths = source.Database is null ? SourcePaths.Find(source.Files, source.Format, context.Folder) : [];
            foreach (var (place, lookup) in source.Rows.Lookups.Index())
            {
                _lookups.Add(await new LookupReader(looks, engine(), context).OpenAsync(lookup, place, cancellationToken));
            }

            paths = source.Database is null ? paths : [await ExtractAsync(cancellationToken)];
            files = source.Rows.Query is { } query ? await AskAsync(query, paths, cancellationToken) : await StageAllAsync(paths, cancellationToken);
        }
        catch (UnreadableFileException fault)
        {
            _problems.Add(new SourceProblem(source.Name, File: null, fault.Message, fault.Fix));
        }

        return new SourceReading(source, _problems.Count == 0 ? files : [], _problems);
    }

    private async Task<string> ExtractAsync(CancellationToken cancellationToken)
    {
        var extract = await extracts.MakeAsync(source, context, _lookups.Select(lookup => lookup.Fingerprint), cancellationToken);
        _cursor = extract.Cursor;
        return extract.Path;
    }

    private string Name(string path) => source.Database is null ? FileNames.Shown(path, context.Folder) : DatabaseName;

    private async Task<IReadOnlyList<StagedFile>> StageAllAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var files = new List<StagedFile>();
        foreach (var path in paths)
        {
            if (await TryAsync(path, () => StageAsync(path, cancellationToken)) is { } file)
            {
                files.Add(file);
            }
        }

        return files;
    }

    private async Task<StagedFile> StageAsync(string path, CancellationToken cancellationToken)
    {
        var bytes = new FileInfo(path).Length;
        var table = PreparedTable.Of(Table(path, cancellationToken), source.Rows, _lookups);
        var rows = StagedRows.Of(new StagingInput(table, source, context) { Lookups = _lookups });
        string[] contents = [await looks.ContentAsync(path, cancellationToken), .. _lookups.Select(lookup => lookup.Fingerprint)];
        var fingerprint = Fingerprint.Of(contents, source, context);
        return new StagedFile(path, Name(path), bytes, fingerprint, table.Records, rows.PerRecord, rows.Sql, table.RejectsSql)
        {
            Others = [.. _lookups.SelectMany(lookup => lookup.Inputs)],
            Cursor = _cursor,
            Meaning = Fingerprint.OfMeaning(source, context),
            Cells = ContractCells.Of(looks.Look(path, source.Format, cancellationToken), source, _lookups),
        };
    }

    /// <summary>The file as a table of the columns that the source reads.</summary>
    private FileTable Table(string path, CancellationToken cancellationToken)
    {
        var table = looks.Look(path, source.Format, cancellationToken);
        HeaderCheck.Run(table, source);
        return source.Mapping is RowMapping.WideSeries && source.Rows.Query is null ? table : table.Narrow?.Invoke(Read(table)) ?? table;
    }

    private IReadOnlyList<string> Read(FileTable table) =>
        MappedColumns.Where(source, table.Columns.Select(column => column.Name)) is { } present ? [.. MappedColumns.Of(source), present] : MappedColumns.Of(source);

    private async Task<IReadOnlyList<StagedFile>> AskAsync(FileQuery query, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        using var fence = new QueryFence();
        var sql = fence.Admit(source, query);
        var tables = new List<(string Name, FileTable Table)>();
        var contents = new List<string>();
        foreach (var path in paths)
        {
            var table = await TryAsync(path, () => Task.Run(() => Table(path, cancellationToken), cancellationToken));
            if (table is not null)
            {
                tables.Add((Name(path), table));
                contents.Add(await looks.ContentAsync(path, cancellationToken));
            }
        }

        return _problems.Count > 0 ? [] : [Answer(sql, paths, tables, Fingerprint.Of(contents, source, context))];
    }

    // Known by what the source says, not by the files that are there: with one file more it is the same rows that may have changed.
    private StagedFile Answer(string sql, IReadOnlyList<string> paths, List<(string Name, FileTable Table)> tables, string fingerprint)
    {
        var files = new FilesRelation(source, context, tables);
        var result = Result($"(WITH {QueryTree.Files} AS (\n{files.Rows})\nSELECT * FROM (\n{sql}\n) AS asked)");
        var rows = StagedRows.Of(new StagingInput(result, source, context));
        var inputs = paths.Select(path => new StagedInput(path, new FileInfo(path).Length)).ToList();
        return new StagedFile(paths[0], source.Database is null ? source.Files.ToString() : DatabaseName, inputs[0].Bytes, fingerprint, tables.Sum(table => table.Table.Records), rows.PerRecord, rows.Sql, files.Rejects)
        {
            RowsAreRecords = false,
            Others = inputs[1..],
            Meaning = Fingerprint.OfMeaning(source, context),
            Cells = ContractCells.OfResult(result, source),
        };
    }

    /// <summary>What the query gives, as the table that is mapped.</summary>
    private FileTable Result(string relation)
    {
        using var connection = engine().Connect();
        try
        {
            var columns = EngineColumns.Of(connection, relation);
            var table = new FileTable([.. columns.Select(column => column.Column)], $"(SELECT {string.Join(", ", columns.Select(column => column.Sql))}\nFROM {relation})", 0, null);
            HeaderCheck.RunResult(table, source);
            return PreparedTable.Of(table, source.Rows with { Columns = [] }, []);
        }
        catch (DuckException fault)
        {
            throw Faults.BadQuery(fault.Message, fault);
        }
    }

    private async Task<T?> TryAsync<T>(string path, Func<Task<T>> open)
        where T : class
    {
        var name = Name(path);
        try
        {
            return await open();
        }
        catch (UnreadableFileException fault) when (source.Database is { } database)
        {
            var told = Faults.OfDatabase(fault);
            _problems.Add(new SourceProblem(source.Name, name, $"{database} {told.Message}", told.Fix));
        }
        catch (UnreadableFileException fault)
        {
            _problems.Add(new SourceProblem(source.Name, name, $"{name} {fault.Message}", fault.Fix));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            var fault = Faults.NotReadable(reason);
            _problems.Add(new SourceProblem(source.Name, name, $"{name} {fault.Message}", fault.Fix));
        }

        return null;
    }
}
