using BotTutor.People;

namespace BotTutor.Conversation.Assistant;

/// <summary>Counts the questions of a day, so that nobody can spend more of the shop's money than it wants to.</summary>
internal sealed class Allowance(int perDay, int perPerson)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<PersonId, int> _byPerson = [];
    private DateOnly _day;
    private int _all;

    /// <summary>Takes one question of the day's, if there is one left.</summary>
    /// <returns>Null, or which limit is reached: <c>dayLimit</c> or <c>personLimit</c>.</returns>
    public string? Take(PersonId person, DateOnly today)
    {
        lock (_gate)
        {
            if (today > _day)
            {
                (_day, _all) = (today, 0);
                _byPerson.Clear();
            }

            var own = _byPerson.GetValueOrDefault(person);
            if (_all >= perDay)
            {
                return "dayLimit";
            }

            if (own >= perPerson)
            {
                return "personLimit";
            }

            _byPerson[person] = own + 1;
            _all++;
            return null;
        }
    }
}
