using Microsoft.Data.Sqlite;

namespace BotTutor.Benchmarks.Commits;

/// <summary>The rows that a turn writes, by hand-written prepared statements on one connection: what the disk and SQLite cost at least.</summary>
internal sealed class RawCommits : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand[] _statements;
    private long _number;

    public RawCommits(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        Execute("CREATE TABLE inbox (id INTEGER PRIMARY KEY, status INTEGER, json TEXT)");
        Execute("CREATE TABLE state (owner TEXT PRIMARY KEY, version INTEGER, json BLOB)");
        Execute("CREATE TABLE activities (conversation TEXT, number INTEGER, json TEXT, PRIMARY KEY (conversation, number))");
        Execute("INSERT INTO state VALUES ('a', 0, zeroblob(600)), ('b', 0, zeroblob(600))");
        _statements =
        [
            Prepare("UPDATE state SET version = version + 1, json = zeroblob(600) WHERE owner = 'a'"),
            Prepare("UPDATE state SET version = version + 1, json = zeroblob(600) WHERE owner = 'b'"),
            Prepare("INSERT INTO inbox VALUES ($number, 1, NULL)"),
            Prepare("INSERT INTO activities VALUES ('a', $number, $json)"),
        ];
    }

    public void Commit()
    {
        _number++;
        using var transaction = _connection.BeginTransaction();
        foreach (var statement in _statements)
        {
            statement.Transaction = transaction;
            statement.Parameters["$number"].Value = _number;
            statement.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose()
    {
        foreach (var statement in _statements)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = Command(sql);
        command.Parameters.AddWithValue("$number", 0L);
        command.Parameters.AddWithValue("$json", new string('x', 400));
        command.Prepare();
        return command;
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
