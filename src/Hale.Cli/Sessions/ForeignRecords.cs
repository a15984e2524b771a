using Hale.Cli.Commands;
using Hale.Cli.Hosting;
using Hale.Core.Domains;
using Hale.Core.Sources;
using Hale.Engine.Identity;
using Hale.Intake;
using Hale.Intake.Reading;

namespace Hale.Cli.Sessions;

/// <summary>Customers as other systems know them, each id once.</summary>
/// <param name="Records">Those for which no alias stands.</param>
/// <param name="AlreadyKnown">How many others there are.</param>
internal sealed record ForeignRecords(IReadOnlyList<ForeignRecord> Records, int AlreadyKnown)
{
    /// <summary>The customers of a file.</summary>
    public static async Task<ForeignRecords> OfFileAsync(ProjectSession session, Terminal terminal, string file, MatchRequest request, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file, terminal.Folder);
        var known = await session.Warehouse.Identities.AliasesAsync(session.Project, request.System!, cancellation);
        var cells = await ReadAsync(session, path, file, [.. new[] { request.Id, request.Name, request.Address }.OfType<string>()], cancellation);
        var (name, address) = (request.Name is null ? -1 : 1, request.Address is null ? -1 : request.Name is null ? 1 : 2);
        var records = cells
            .Where(row => !string.IsNullOrWhiteSpace(row[0]))
            .Select(row => Of(request.System!, row[0]!, name < 0 ? null : row[name], address < 0 ? null : row[address]))
            .GroupBy(record => record.Id, StringComparer.Ordinal)
            .Select(same => same.First() with { Name = same.Select(one => one.Name).FirstOrDefault(text => text is not null), Domain = same.Select(one => one.Domain).FirstOrDefault(text => text is not null) })
            .ToList();
        return new ForeignRecords([.. records.Where(record => !known.Contains(record.Id))], records.Count(record => known.Contains(record.Id)));
    }

    /// <summary>The ids of records in quarantine by which no account is known.</summary>
    public static async Task<ForeignRecords> InQuarantineAsync(ProjectSession session, MatchRequest request, CancellationToken cancellation)
    {
        var unmatched = await session.Warehouse.Identities.UnmatchedAsync(request.System, cancellation);
        return new ForeignRecords([.. unmatched.Select(one => Of(one, new RecordContent(one.Content), request))], 0);
    }

    private static ForeignRecord Of(UnmatchedId one, RecordContent content, MatchRequest request) => Of(
        one.System, one.Id, request.Name is { } name ? content[name] : content.LikelyName, request.Address is { } address ? content[address] : content.LikelyAddress);

    private static ForeignRecord Of(string system, string id, string? name, string? address)
    {
        var own = system == AliasSystem.Domain ? DomainName.Of(id) : null;
        var domain = own ?? (address is null ? null : DomainName.Of(address));
        return new ForeignRecord(system, own ?? id, string.IsNullOrWhiteSpace(name) ? null : name.Trim(), domain is null || PublicMailDomains.Contains(domain) ? null : domain);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string?>>> ReadAsync(ProjectSession session, string path, string shown, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new Failure(ExitCode.NotFound, $"there is no file {shown}", "name a CSV, JSON lines or Parquet file");
        }

        // The folder for what readers keep belongs to who holds the warehouse.
        _ = session.Warehouse;
        using var reader = Readers.Files(session.Data.ScratchFolder);
        try
        {
            return await reader.CellsAsync(path, columns, cancellation);
        }
        catch (UnreadableFileException fault)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{shown} {fault.Message}", fault.Fix);
        }
    }
}
