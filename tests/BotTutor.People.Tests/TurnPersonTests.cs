namespace BotTutor.People.Tests;

public sealed class TurnPersonTests
{
    [Fact]
    public void A_turn_without_a_person_says_so_instead_of_inventing_one()
    {
        var turn = new TurnPerson();

        turn.IsKnown.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => turn.Id).Message.ShouldContain("filled by the turn");
    }

    [Fact]
    public void A_turn_knows_who_speaks()
    {
        var ada = new Person(new PersonId(new Guid("0199a000-0000-7000-8000-000000000001"))) { Since = DateTimeOffset.UnixEpoch };

        var turn = new TurnPerson { Person = ada };

        turn.IsKnown.ShouldBeTrue();
        turn.Id.ShouldBe(ada.Id);
    }
}
