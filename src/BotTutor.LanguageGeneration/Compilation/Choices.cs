namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>Chooses among variations: by chance, or one after the other until all combinations have been seen.</summary>
internal sealed class Choices
{
    private readonly Random? _random;
    private readonly List<(int Chosen, int Of)> _path = [];
    private int _next;

    private Choices(Random? random) => _random = random;

    public bool IsExploring => _random is null;

    public static Choices ByChance(Random random) => new(random);

    public static Choices All() => new(null);

    public int Choose(int count)
    {
        if (count == 1)
        {
            return 0;
        }

        if (_random is not null)
        {
            return _random.Next(count);
        }

        if (_next == _path.Count)
        {
            _path.Add((0, count));
        }

        return _path[_next++].Chosen;
    }

    /// <summary>Goes to the next combination; <see langword="false"/> when all have been seen.</summary>
    public bool MoveNext()
    {
        _next = 0;
        while (_path.Count > 0 && _path[^1].Chosen + 1 == _path[^1].Of)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        if (_path.Count == 0)
        {
            return false;
        }

        _path[^1] = (_path[^1].Chosen + 1, _path[^1].Of);
        return true;
    }
}
