"""A list with people who are new, known, doubtful and refused."""

HEADINGS = "Given names;Family name;Position;Country;E-mail"
ROWS = (
    "Fatou;Ndiaye;Researcher;Senegal;f.ndiaye@wanep.example",
    "Mohamed;El Alaoui;Chief of unit;Morocco;m.elalaoui@interieur.example",
    "Muhammad;Alaoui;Judge;Morocco;",
    "Idrissa;;Inspector;Atlantis;",
    "فاطمة;بن علي;قاضية;Tunisia;f.benali@justice.example",
)
LIST = "\n".join((HEADINGS, *ROWS))
