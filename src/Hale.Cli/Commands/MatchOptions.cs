using System.CommandLine;
using Hale.Cli.Hosting;

namespace Hale.Cli.Commands;

/// <summary>What <c>hale match</c> is asked for.</summary>
internal sealed class MatchOptions
{
    public Argument<string?> File { get; } = new("file") { Description = "The customers as the other system knows them; otherwise the unmatched records in quarantine", Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> System { get; } = new("--system") { Description = "The system whose ids they are, as sources of aliases name it; needed with a file", HelpName = "name" };

    public Option<string?> Id { get; } = new("--id") { Description = "The column of the id; needed with a file", HelpName = "column" };

    public Option<string?> Name { get; } = new("--name") { Description = "The column of the customer's name", HelpName = "column" };

    public Option<string?> Email { get; } = new("--email") { Description = "The column of an e-mail address, whose domain counts", HelpName = "column" };

    public Option<string?> Domain { get; } = new("--domain") { Description = "The column of a domain or a web address", HelpName = "column" };

    public Option<string?> Out { get; } = new("--out", "-o") { Description = "Write the proposals to this file, rather than to standard output", HelpName = "file" };

    public IEnumerable<Option> All => [System, Id, Name, Email, Domain, Out];

    /// <summary>What was asked.</summary>
    /// <exception cref="Failure">The options do not fit together.</exception>
    public MatchRequest Read(ParseResult parsed)
    {
        var request = new MatchRequest(parsed.GetValue(File), parsed.GetValue(System), parsed.GetValue(Id), parsed.GetValue(Name), parsed.GetValue(Email) ?? parsed.GetValue(Domain));
        return parsed.GetValue(Email) is not null && parsed.GetValue(Domain) is not null
            ? throw new Failure(ExitCode.Usage, "`--email` and `--domain` exclude one another", "name the column that says more of where the customer is")
            : request.File is not null && (request.System is null || request.Id is null)
            ? throw new Failure(ExitCode.Usage, "a file needs `--system` and `--id`", "hale match customers.csv --system stripe --id id --name name --email email")
            : request.File is not null && request.Name is null && request.Address is null
            ? throw new Failure(ExitCode.Usage, "nothing says by what the customers can be recognised", "add `--name`, `--email` or `--domain` with a column of the file")
            : request.File is null && request.Id is not null
            ? throw new Failure(ExitCode.Usage, "`--id` names a column of a file", "name the file, or leave it out: records in quarantine carry their id")
            : request;
    }
}
